import { describe, expect, it } from 'vitest';
import { isoDay } from './calendarDay';
import {
	formatDay,
	formatInstant,
	formatLongDay,
	formatMoney,
	formatNumber,
	formatPercent,
	formatTime,
	weekLabel
} from './format';

const day = isoDay('2026-04-17');
const at = new Date('2026-04-17T06:30:00Z');
/** Between a number and its unit, so that a line never breaks there. */
const nbsp = '\u00a0';

describe('values are written', () => {
	it('in Danish', () => {
		expect(formatDay(day, 'da')).toBe('17.4.2026');
		expect(formatLongDay(day, 'da')).toBe('17. april 2026');
		expect(formatTime(at, 'da')).toBe('kl. 08.30');
		expect(formatInstant(at, 'da')).toBe('17.4.2026 kl. 08.30');
		expect(weekLabel(day, 'da')).toBe('uge 16');
		expect(formatNumber(1_500_000.5, 'da')).toBe('1.500.000,5');
		expect(formatMoney(150_000_050, 'da')).toBe(`1.500.000,50${nbsp}kr.`);
		expect(formatMoney(150_000_000, 'da')).toBe(`1.500.000${nbsp}kr.`);
		expect(formatMoney(5, 'da')).toBe(`0,05${nbsp}kr.`);
		expect(formatPercent(0.25, 'da')).toBe(`25${nbsp}%`);
	});

	it('in English', () => {
		expect(formatDay(day, 'en')).toBe('17 Apr 2026');
		expect(formatLongDay(day, 'en')).toBe('17 April 2026');
		expect(formatTime(at, 'en')).toBe('08:30');
		expect(formatInstant(at, 'en')).toBe('17 Apr 2026 at 08:30');
		expect(weekLabel(day, 'en')).toBe('week 16');
		expect(formatNumber(1_500_000.5, 'en')).toBe('1,500,000.5');
		expect(formatMoney(150_000_050, 'en')).toBe(`DKK${nbsp}1,500,000.50`);
		expect(formatPercent(0.25, 'en')).toBe('25%');
	});
});
