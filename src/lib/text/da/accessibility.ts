/** The accessibility statement: what holds, what does not yet, whom to tell. */
export const accessibility = {
	title: 'Tilgængelighed',
	lead: 'Handlekraft skal kunne bruges af alle, der er med. Her står, hvad der gælder nu.',
	sections: [
		{
			title: 'Det sigter vi efter',
			paragraphs: [
				'Loven om tilgængelighed af offentlige organers websteder kræver WCAG 2.1 på niveau AA. Vi bygger efter WCAG 2.2 på niveau AA.'
			]
		},
		{
			title: 'Det kan du regne med',
			paragraphs: [
				'Alt kan gøres med tastatur, og du kan se, hvor du er. Det, der kan trækkes, kan også flyttes fra en menu.',
				'Enhver tavle kan vises som liste med overskrifter, så den kan læses op og bruges på en telefon.',
				'Farve står aldrig alene: sektorer har et tegn, og status har både ord og form.',
				'Siderne kan forstørres til 400 %, følger din lyse eller mørke visning, og bevægelse slås fra, hvis du har bedt om det.',
				'Alle sider undtagen tavlerne virker uden JavaScript.'
			]
		},
		{
			title: 'Det mangler endnu',
			paragraphs: [
				'Tavlerne kræver JavaScript, fordi mange skriver i dem på samme tid.',
				'Siderne er prøvet med automatiske værktøjer og tastatur. De er endnu ikke prøvet af brugere med skærmlæser.'
			]
		},
		{
			title: 'Sig til',
			paragraphs: [
				'Støder du på noget, du ikke kan bruge, så sig det til projektlederen eller facilitatoren. De kan gøre det for dig imens og give fejlen videre.',
				'Får du ikke et svar, du kan bruge, kan du klage til Digitaliseringsstyrelsen, som fører tilsyn med loven.'
			]
		}
	]
};
