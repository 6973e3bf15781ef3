import { customType, timestamp, uuid } from 'drizzle-orm/pg-core';

/** Text sorted the Danish way (… z æ ø å, and Aa as å). For every name and title a person reads. */
export const danishText = customType<{ data: string }>({
	dataType: () => 'text COLLATE "da-x-icu"'
});

/** A fractional index (see board/order.ts): sorted by its characters' codes. */
export const orderKey = customType<{ data: string }>({ dataType: () => 'text COLLATE "C"' });

export const bytes = customType<{ data: Uint8Array; driverData: Uint8Array }>({
	dataType: () => 'bytea',
	// The driver wants a Buffer; a view on the same memory costs no copy.
	toDriver: (value) => Buffer.from(value.buffer, value.byteOffset, value.byteLength)
});

export const searchVector = customType<{ data: string }>({ dataType: () => 'tsvector' });

/** Random primary key, made by the database. */
export const id = () => uuid('id').primaryKey().defaultRandom();

/** An instant, stored in UTC. By convention its name ends in `At`. */
export const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

export const createdAt = () => instant('created_at').notNull().defaultNow();
