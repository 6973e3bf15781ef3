import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import { roles, type Role } from '$lib/domain/roles';
import type { Queryable } from '$lib/server/db/client';
import { memberProfile, membership, sector, userAccount } from '$lib/server/db/schema';

export interface Member {
	userId: string;
	name: string;
	email: string;
	/** Most rights first. */
	roles: Role[];
	sectorId: string | null;
	sectorName: string | null;
	/** False until the person has chosen a password. */
	hasPassword: boolean;
}

/** Everybody with a role in the project now, by name. */
export async function memberList(db: Queryable, projectId: string): Promise<Member[]> {
	const members = await db
		.select({
			userId: userAccount.id,
			name: userAccount.name,
			email: userAccount.email,
			roles: sql<Role[]>`array_agg(${membership.role})`,
			sectorId: memberProfile.sectorId,
			sectorName: sector.name,
			hasPassword: sql<boolean>`${userAccount.passwordHash} is not null`
		})
		.from(membership)
		.innerJoin(userAccount, eq(userAccount.id, membership.userId))
		.leftJoin(
			memberProfile,
			and(
				eq(memberProfile.userId, membership.userId),
				eq(memberProfile.projectId, membership.projectId)
			)
		)
		.leftJoin(sector, eq(sector.id, memberProfile.sectorId))
		.where(and(eq(membership.projectId, projectId), isNull(membership.endedAt)))
		.groupBy(userAccount.id, memberProfile.sectorId, sector.name)
		.orderBy(asc(userAccount.name));
	return members.map((member) => ({
		...member,
		roles: roles.filter((role) => member.roles.includes(role))
	}));
}
