import type { PhaseKind } from '$lib/domain/workshop/phaseKind';
import type { Deed } from '../Stage.ts';
import { answer } from './answer.ts';
import { choose } from './choose.ts';
import { gather } from './gather.ts';
import { park } from './park.ts';
import { propose } from './propose.ts';
import { rate } from './rate.ts';
import { react } from './react.ts';
import { speak } from './speak.ts';
import { vote } from './vote.ts';
import { write } from './write.ts';

/** What there is to do in a phase; nothing where people look and listen. */
export const deeds: Partial<Record<PhaseKind, Deed>> = {
	welcome: speak,
	silent: write,
	pairs: write,
	tables: write,
	cluster: gather,
	map: gather,
	gallery: react,
	vote,
	rate,
	choose,
	actions: propose,
	commit: answer,
	parking: park,
	checkout: speak
};
