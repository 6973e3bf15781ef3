/**
 * Loaded before anything else of a server under test (`node --import`): its clock shows `MOVED_TO`
 * when it starts, and goes on from there. Only `Date` is moved; timers run as ever, and so does the
 * database, so what goes by the application's time is told apart from what does not.
 */
const RealDate = Date;
const ahead = RealDate.parse(process.env.MOVED_TO ?? '') - RealDate.now();
if (Number.isNaN(ahead)) throw new Error(`MOVED_TO is no instant: ${process.env.MOVED_TO}`);
const now = () => RealDate.now() + ahead;

// A proxy, so that dates made before and after are of one class.
globalThis.Date = new Proxy(RealDate, {
	construct: (target, given, asked) =>
		Reflect.construct(target, given.length === 0 ? [now()] : given, asked),
	apply: () => new RealDate(now()).toString(),
	get: (target, name, receiver) => (name === 'now' ? now : Reflect.get(target, name, receiver))
});
