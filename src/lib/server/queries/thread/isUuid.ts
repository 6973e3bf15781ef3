import * as v from 'valibot';

/** What cannot be a row's id is asked for nowhere: the database would refuse it as a fault. */
export const isUuid = (text: string) => v.is(v.pipe(v.string(), v.uuid()), text);
