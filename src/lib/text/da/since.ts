import type { ActionStatus } from '../../domain/actionStatus';
import type {
	ChangeGroup,
	CoverageFigure,
	GrantFigure
} from '../../domain/steering/steeringChange';

const groups: Record<ChangeGroup, string> = {
	decisions: 'Beslutninger',
	attention: 'Kræver opmærksomhed',
	actions: 'Handlinger',
	risks: 'Risici',
	grant: 'Bevilling',
	coverage: 'Dækning'
};

const money: Record<GrantFigure, string> = {
	totalOre: 'Bevillingen',
	budgetOre: 'Budgettet',
	committedOre: 'Det disponerede',
	spentOre: 'Forbruget'
};

const coverage: Record<CoverageFigure, string> = {
	chosen: 'Anbefalinger og råd, der er taget stilling til',
	withActions: 'Anbefalinger og råd med mindst én handling',
	elementsChosen: 'Delelementer, der er taget stilling til'
};

const finished: Partial<Record<ActionStatus, string>> = {
	done: 'er udført',
	inOperation: 'er i drift'
};

/** What has changed since a steering meeting, in sentences. */
export const since = {
	title: 'Siden sidst',
	lead: 'Forskellen på det, styregruppen så, og det, der gælder på et senere tidspunkt.',
	from: 'Fra',
	to: 'Til',
	show: 'Vis',
	now: 'Nu',
	meeting: (number: number, at: string) => `Møde ${number}, ${at}`,
	span: (from: string, to: string) => `Fra ${from} til ${to}`,
	nothing: 'Intet er ændret.',
	noneTitle: 'Der er intet at sammenligne med endnu',
	none: 'Når et styregruppemøde er frosset, viser siden her, hvad der er sket siden.',
	count: (n: number) => (n === 1 ? '1 ændring' : `${n} ændringer`),
	groups,
	action: (number: number, title: string) => `${number}. ${title}`,
	decision: (number: number, title: string) => `Beslutning ${number}: ${title}`,
	risk: (title: string) => `Risiko: ${title}`,
	said: {
		decided: (outcome: string) => `besluttet: ${outcome}`,
		decisionWanted: 'skal besluttes',
		nowLate: (days: number) =>
			days === 1 ? 'er nu 1 dag over fristen' : `er nu ${days} dage over fristen`,
		nowStale: 'har længe været uden melding',
		slipped: (from: string, to: string) => `fristen er skudt fra ${from} til ${to}`,
		deadlineSet: (from: string, to: string) => `fristen er ændret fra ${from} til ${to}`,
		noDeadline: 'ingen frist',
		finished: (status: ActionStatus) => finished[status] ?? 'er færdig',
		statusChanged: (from: string, to: string) => `fra ${from} til ${to}`,
		ownerChanged: (from: string, to: string) => `ansvaret er gået fra ${from} til ${to}`,
		nobody: 'ingen',
		newAction: 'er ny',
		newRisk: (score: number) => `er ny, ${score} af 25`,
		riskMoved: (from: number, to: number) => `fra ${from} til ${to} af 25`,
		riskClosed: 'er lukket',
		moved: (from: string, to: string) => `fra ${from} til ${to}`,
		noSpendBy: 'ingen frist'
	},
	money,
	spendBy: 'Fristen for at bruge bevillingen',
	coverage,
	coverageMoved: (from: number, to: number, of: number) => `fra ${from} til ${to} af ${of}`
};
