import { describe, expect, it } from 'vitest';
import { suggestThemes } from './suggestThemes';

/** As people write them, sorted by hand. */
const topics = {
	waiting: [
		'Ventetiden er for lang, når en ung endelig siger ja',
		'Ventetid på behandling skal ned til to hverdage',
		'Rusmiddelcentret svarer den unge inden for to hverdage',
		'Ventelisten til behandling er tre måneder',
		'De unge når at fortryde i ventetiden',
		'Hurtigere svar fra rusmiddelbehandlingen',
		'Ingen ventetid på den første samtale i rusmiddelcentret',
		'Behandlingen skal begynde, mens motivationen er der'
	],
	parents: [
		'Forældrene står alene med det i weekenden',
		'Forældremøde om rusmidler på alle overbygningsskoler',
		'Forældrenetværk, hvor man kan ringe til hinanden',
		'Forældre skal vide, hvad de skal kigge efter',
		'Aftaler mellem forældre om fester og alkohol',
		'Hold en forældreaften med politiet',
		'Forældrene tør ikke tale med hinanden'
	],
	teachers: [
		'Lærerne ved ikke, hvem de skal ringe til',
		'Én side til lærerne med tegn og telefonnumre',
		'Lærerne har brug for et kursus i at se tegn',
		'AKT-læreren har ro og tid til eleverne',
		'Læreren er den, der først ser tegn hos eleven',
		'Kursus til lærerne i den svære samtale',
		'Eleverne taler mest med deres lærer'
	],
	nicotine: [
		'Snus og nikotinposer sælges i kiosken ved skolen',
		'Nikotin er vejen ind i andet misbrug',
		'Tjek kioskernes salg af snus til mindreårige',
		'Vapes og nikotinposer fylder i frikvartererne',
		'Røgfri skoletid skal også gælde nikotinposer',
		'Snus bruges til træning i fodboldklubben',
		'Kiosken sælger vapes uden at spørge om alder'
	]
};
const notes = Object.entries(topics).flatMap(([topic, texts]) =>
	texts.map((text, index) => ({ key: `${topic}${index}`, text }))
);
const topicOf = (key: string) => key.replace(/\d+$/, '');
const keysOf = (themes: readonly { noteKeys: string[] }[]) =>
	themes.flatMap(({ noteKeys }) => noteKeys);

/** What most of them are about. */
function topicOfMost(noteKeys: readonly string[]): string {
	const count = (topic: string) => noteKeys.filter((key) => topicOf(key) === topic).length;
	return Object.keys(topics).sort((one, other) => count(other) - count(one))[0]!;
}

/** Those that stand among notes which are mostly about something else. */
function strangersIn(noteKeys: readonly string[]): string[] {
	return noteKeys.filter((key) => topicOf(key) !== topicOfMost(noteKeys));
}

describe('suggesting themes', () => {
	const themes = suggestThemes(notes);

	it('finds a place for nearly every note, among its own', () => {
		expect(keysOf(themes).length).toBeGreaterThanOrEqual(notes.length * 0.85);
		expect(themes.flatMap(({ noteKeys }) => strangersIn(noteKeys)).length).toBeLessThanOrEqual(2);
		expect(themes.length).toBeLessThanOrEqual(6);
	});

	it('finds every topic, and calls it by a word that people used', () => {
		const found = new Set(themes.map(({ noteKeys }) => topicOfMost(noteKeys)));
		expect(found).toEqual(new Set(Object.keys(topics)));
		const words = notes.map(({ text }) => text.toLowerCase()).join(' ');
		for (const { title } of themes)
			for (const word of title.toLowerCase().split(' og ')) expect(words).toContain(word);
	});

	it('suggests the same each time, and no note twice', () => {
		expect(suggestThemes(notes)).toEqual(themes);
		expect(new Set(keysOf(themes)).size).toBe(keysOf(themes).length);
	});

	it('leaves notes alone that are like no other, or say nothing', () => {
		const strange = ['Giraffer', 'Kaffe til mødet', '', 'og det er', '24'];
		expect(suggestThemes(strange.map((text, index) => ({ key: String(index), text })))).toEqual([]);
		expect(suggestThemes([])).toEqual([]);
	});
});
