import { cleanup } from '@testing-library/preact'
import { afterEach, beforeAll } from 'vitest'
import { loadMore } from '../../src/index.tsx'

/** Screens are tested with the second script there, as it is by the time a person has read the first of them. */
beforeAll(loadMore)

/** Testing Library does it by itself only for the first file of a worker. */
afterEach(cleanup)
