/** What the screens ask of src/domain/values.ts, apart from view.ts because only the second script needs it. */
export { linesUp, marks, mattering, tradeOffs, values } from '../domain/values.ts'
