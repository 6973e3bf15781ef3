import regular from '../fonts/IBMPlexSans-Regular.woff?inline';
import strong from '../fonts/IBMPlexSans-SemiBold.woff?inline';
import { unpackedFont } from './unpackedFont';

/**
 * The application's own letters, in full: names come from everywhere. WOFF and not the pages' WOFF2, of
 * whose packed outlines no part can be taken out for a PDF. They are inside the code, so that the built
 * server looks for no file.
 */
export const pdfFonts = { regular: fontOf(regular), strong: fontOf(strong) };

function fontOf(address: string): Buffer {
	return unpackedFont(Buffer.from(address.slice(address.indexOf(',') + 1), 'base64'));
}
