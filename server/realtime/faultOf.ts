export { faultOf } from '$lib/server/faultOf';
