/** Words that say nothing of what a text is about. */
export const stopWords: ReadonlySet<string> = new Set(
	`ad af aldrig alene alle allerede alt altid anden andet andre at bare begge blandt blev blevet blive
	bliver bør både da de dem den denne der deres derfor det dette dig din dine disse dit dog du
	efter eller en end endelig endnu ene eneste enhver ens er et ext fik fire flere fleste for fordi
	forrige fra få får føler før første gang gennem gik gjorde gjort god godt gode gør gøre gøres ham han hans har
	hele helt hen hende hinanden hendes her hos hun hvad hvem hver hvilke hvilken hvis hvor hvordan hvorfor hvornår i igen
	igennem ikke imellem imod ind inde inden ingen intet jeg jer jeres jo kan kom komme kommer kun kunne lade lidt
	lige lille man mange med meget mellem men mens mere mest mig min mindre mine mit mod må måske ned nej nemt nok nogen
	noget nogle nu ny nye nyt nær næste næsten når og også om omkring op os over på samme sammen se selv senere ser
	ses sig sin sine sit skal skulle slet som stadig stor store syntes så sådan således tage tager
	temmelig ti tid til tilbage to tre ud uden under var ved vi vil ville vor vore vores vær være været`
		.split(/\s+/)
		.filter(Boolean)
);
