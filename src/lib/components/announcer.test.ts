import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Announcer } from './announcer.svelte.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const newNotes = (count: number) => `${count} nye sedler i Skole`;

it('says the sum of what came within the same moment', () => {
	const announcer = new Announcer();
	for (let note = 0; note < 3; note++) announcer.tally('notes', newNotes);
	expect(announcer.spoken).toBe('');
	vi.runAllTimers();
	expect(announcer.spoken).toBe('3 nye sedler i Skole');
});

it('counts anew after it has spoken', () => {
	const announcer = new Announcer();
	announcer.tally('notes', newNotes);
	vi.runAllTimers();
	announcer.tally('notes', newNotes);
	announcer.tally('notes', newNotes);
	vi.runAllTimers();
	expect(announcer.spoken).toBe('2 nye sedler i Skole');
});

it('says each sentence once, then what was counted', () => {
	const announcer = new Announcer();
	announcer.say('Afstemningen er åben');
	announcer.tally('notes', newNotes);
	announcer.say('Afstemningen er åben');
	vi.runAllTimers();
	expect(announcer.spoken).toBe('Afstemningen er åben. 1 nye sedler i Skole');
});

it('changes the region when the same words are said again', () => {
	const announcer = new Announcer();
	announcer.say('Gemt');
	vi.runAllTimers();
	const first = announcer.spoken;
	announcer.say('Gemt');
	vi.runAllTimers();
	expect(announcer.spoken).not.toBe(first);
	expect(announcer.spoken.trim()).toBe('Gemt');
});

it('keeps quiet while silenced and does not say it afterwards', () => {
	const announcer = new Announcer();
	announcer.isSilenced = true;
	announcer.say('Gemt');
	vi.runAllTimers();
	announcer.isSilenced = false;
	vi.runAllTimers();
	expect(announcer.spoken).toBe('');
});
