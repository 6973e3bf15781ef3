import type { CalendarDay } from '$lib/domain/calendarDay';
import type { ProjectDateKind } from '$lib/domain/projectDate';
import type { SectorSign } from '$lib/domain/sectorSigns';
import type { TargetGroupEntry } from '$lib/domain/targetGroup';
import type { Role } from '$lib/domain/roles';

/** What a project brings with it before anybody has written anything. */
export interface ProjectFrame {
	slug: string;
	name: string;
	/** Whose project it is. */
	owner: string;
	summary: string;
	/** In øre. */
	grantOre: number;
	grantor: string;
	/** Null: no source states an end. */
	endsOn: CalendarDay | null;
	/** Null: the project has not decided whether '0-18 år' holds those who are 18. */
	includesEighteen: boolean | null;
	dates: FrameDate[];
	targetGroup: FrameTargetGroup[];
	workstreams: FrameWorkstream[];
	sectors: FrameSector[];
	units: FrameUnit[];
	bodies: FrameBody[];
	/** How many people hold a role, where a source says so. They all have the same rights. */
	seats: { role: Role; count: number; sourceCode: string }[];
	/** Keys of the sources the project works from. */
	sources: string[];
}

export interface FrameDate {
	key: string;
	/** As precise as the source: '2026-04-17', '2026-01' or '2024-10'. */
	dateLabel: string;
	/** An expected date is an expectation; a superseded one is never overdue. */
	kind: ProjectDateKind;
	what: string;
	/** The day it was lifted. */
	supersededOn?: CalendarDay;
	sourceCode: string;
}

export interface FrameTargetGroup extends TargetGroupEntry {
	/** The source's own words. */
	words: string;
	sourceCode: string;
}

export interface FrameWorkstream {
	/** 0 goes across the others. */
	number: number;
	title: string;
	summary: string;
	sourceCode: string | null;
}

export interface FrameSector {
	name: string;
	sign: SectorSign;
	/** One of the areas that own the project. */
	isOwner: boolean;
}

export interface FrameUnit {
	name: string;
	/** Name of a sector of the frame. */
	sector: string;
	/** Outside the municipality's own organisation. */
	isExternal: boolean;
}

/** A body that decides. It is one of the units as well, so that it can own an action. */
export interface FrameBody {
	name: string;
	sourceCode: string;
}
