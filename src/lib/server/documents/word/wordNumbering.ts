import { LevelFormat, type INumberingOptions } from 'docx';

/** The name of the one list there is. */
export const BULLETS = 'bullets';

/** A small mark close to the margin. */
export const wordNumbering: INumberingOptions = {
	config: [
		{
			reference: BULLETS,
			levels: [
				{
					...{ level: 0, format: LevelFormat.BULLET, text: '•', alignment: 'left' },
					style: { paragraph: { indent: { left: 340, hanging: 227 } } }
				}
			]
		}
	]
};
