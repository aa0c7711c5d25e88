/**
 * The part of XState that our machine uses, in a seventh of its size (docs/decisions/0003-small-xstate.md).
 * The builds put this file in place of `xstate`. Sources and tests import the real one, whose types they are
 * checked against, and tests/machine/small-xstate.test.ts holds both to the same behaviour. What is not here
 * throws in the tests when the machine is made, so that nothing works there and fails in the product.
 */

type Table<Item> = Readonly<Record<string, Item>>
type Some<Item> = Item | readonly Item[]
type Value = string | { readonly [state: string]: Value }
type Event = { readonly type: string }
type Now = { readonly context: object; readonly event: Event }
/** A guard, or an assign. */
type Implementation = (now: Now, params: unknown) => unknown
type Implementations = { readonly guards?: Table<Implementation>; readonly actions?: Table<Implementation> }

type NamedConfig = string | { readonly type: string; readonly params?: unknown }
type TransitionConfig = {
  readonly target?: string | undefined
  readonly guard?: NamedConfig
  readonly actions?: Some<NamedConfig>
}
type TransitionEntry = string | undefined | TransitionConfig
type StateConfig = {
  readonly initial?: string
  readonly states?: Table<StateConfig>
  readonly on?: Table<Some<TransitionEntry>>
  readonly always?: Some<TransitionEntry>
}
type MachineConfig = StateConfig & { readonly id?: string; readonly context?: object }

/** `path` holds the names of the states around it and its own; the root's is empty. */
type State = {
  readonly path: readonly string[]
  readonly parent: State | undefined
  readonly config: MachineConfig
  readonly children: Map<string, State>
  readonly transitions: Map<Cause, readonly Transition[]>
}
type Transition = {
  readonly target: State | undefined
  readonly isOpen: (now: Now) => unknown
  readonly updates: readonly ((now: Now) => unknown)[]
}
type Machine = {
  readonly opening: () => Snapshot
  readonly next: (from: Snapshot, event: Event) => Snapshot
  readonly provide: (more: Implementations) => Machine
}

/** What `always` transitions are kept under, since no event can have it for a type. */
const always = Symbol('always')
type Cause = string | typeof always

/**
 * What is not here is refused in the tests, which make our machine as it is shipped. What a page loads looks for it no
 * more: that costs it half a kilobyte, and time before the first screen.
 */
const isChecking = !import.meta.env.PROD

function refuse(what: string): never {
  throw new Error(`small-xstate does not support ${what}: see docs/decisions/0003-small-xstate.md`)
}

function allowOnly(known: readonly string[], found: object, where: string): void {
  if (!isChecking) return
  for (const key of Object.keys(found)) if (!known.includes(key)) refuse(`"${key}" in ${where}`)
}

/** The state and those in it. Transitions are added when every target is there to be found. */
function stateOf(config: StateConfig, path: readonly string[], parent?: State): State {
  const state: State = { path, parent, config, children: new Map(), transitions: new Map() }
  if (isChecking) {
    const known = ['initial', 'states', 'on', 'always', ...(parent ? [] : ['id', 'context'])]
    allowOnly(known, config, nameOf(state))
  }
  for (const [name, child] of Object.entries(config.states ?? {})) {
    state.children.set(name, stateOf(child, [...path, name], state))
  }
  const isLeaf = parent && state.children.size === 0
  if (isChecking && !isLeaf && !initialOf(state))
    refuse(`${nameOf(state)} without an initial state of its own`)
  return state
}

const nameOf = ({ path }: State) => `state "${path.join('.')}"`
const initialOf = ({ children, config }: State) => children.get(config.initial as string)

function leafOf(state: State): State {
  const initial = initialOf(state)
  return initial ? leafOf(initial) : state
}

/** A target as XState reads it: `#id.path` from the root, `.path` from the state itself, else from beside it. */
function targetOf(target: string, source: State, root: State): State {
  const [head, ...path] = String(target).split('.')
  const isOwn = head === '' && path.length > 0
  const start =
    head === `#${root.config.id}` ? root : isOwn ? source : source.parent?.children.get(head as string)
  // No `reduce`: Prototype.js before 1.6.1 puts one in its place that folds nothing.
  let found = start
  for (const name of path) found = found?.children.get(name)
  if (isChecking && !found) refuse(`target "${target}" of ${nameOf(source)}`)
  return found as State
}

/** Finds an implementation by its name, and makes it a function of what is now. */
function named(config: NamedConfig, known: Table<Implementation> = {}, where: string): (now: Now) => unknown {
  const { type, params } = typeof config === 'object' ? config : { type: config, params: undefined }
  if (isChecking && typeof config === 'object') allowOnly(['type', 'params'], config, where)
  const run = new Map(Object.entries(known)).get(type) as Implementation
  if (isChecking && !run) refuse(`"${type}" in ${where}`)
  return (now) => run(now, typeof params === 'function' ? params(now) : params)
}

function transitionOf(entry: TransitionEntry, source: State, root: State, known: Implementations) {
  const where = isChecking ? `a transition of ${nameOf(source)}` : ''
  const config = typeof entry === 'object' ? entry : { target: entry }
  allowOnly(['target', 'guard', 'actions'], config, where)
  const { target, guard, actions = [] }: TransitionConfig = config
  return {
    target: target === undefined ? undefined : targetOf(target, source, root),
    isOpen: guard === undefined ? () => true : named(guard, known.guards, where),
    updates: [actions].flat().map((action) => named(action, known.actions, where)),
  }
}

/** The first transition whose guard agrees, looked for from the state outwards. */
function chosen(state: State | undefined, cause: Cause, now: Now): Transition | undefined {
  const own = state?.transitions.get(cause)?.find(({ isOpen }) => isOpen(now))
  return own ?? (state && chosen(state.parent, cause, now))
}

function valueOf([name, ...inner]: readonly string[]): Value {
  return inner.length > 0 ? { [name as string]: valueOf(inner) } : (name as string)
}

function isMatch(pattern: Value, value: Value): boolean {
  if (typeof value === 'string') return pattern === value
  if (typeof pattern === 'string') return pattern in value
  return Object.entries(pattern).every(
    ([name, inner]) => name in value && isMatch(inner, value[name] as Value),
  )
}

type Snapshot = ReturnType<typeof snapshotOf>

function snapshotOf(state: State, context: object) {
  const value = valueOf(state.path)
  return {
    status: 'active',
    state,
    value,
    context,
    matches: (pattern: Value) => isMatch(pattern, value),
    can(event: Event) {
      const transition = chosen(state, event.type, { context, event })
      return transition !== undefined && (transition.target !== undefined || transition.updates.length > 0)
    },
  }
}

/** The snapshot after a transition: the same object where nothing has changed, as in XState. */
function taken({ target, updates }: Transition, from: Snapshot, event: Event): Snapshot {
  let { context } = from
  for (const update of updates) context = Object.assign({}, context, update({ context, event }))
  const state = target ? leafOf(target) : from.state
  return state === from.state && context === from.context ? from : snapshotOf(state, context)
}

/** Takes the transition for this cause, and after it every `always` transition that is open. */
function stepped(from: Snapshot, event: Event, cause: Cause): Snapshot {
  const transition = chosen(from.state, cause, { context: from.context, event })
  const next = transition ? taken(transition, from, event) : from
  return next === from && cause === always ? from : stepped(next, event, always)
}

/** Where a machine opens, with all of its states behind it. */
function openingOf(config: MachineConfig, known: Implementations): Snapshot {
  const root = stateOf(config, [])
  const addTransitions = (state: State) => {
    const { on = {}, always: eventless = [] } = state.config
    for (const [type, entries] of [...Object.entries(on), [always, eventless] as const]) {
      if (isChecking && (type === '' || String(type).includes('*')))
        refuse(`event "${String(type)}" in ${nameOf(state)}`)
      state.transitions.set(
        type,
        [entries].flat().map((entry) => transitionOf(entry, state, root, known)),
      )
    }
    for (const child of state.children.values()) addTransitions(child)
  }
  addTransitions(root)
  return stepped(snapshotOf(leafOf(root), config.context ?? {}), { type: 'xstate.init' }, always)
}

/** Made when it is first run: the one that another is provided from never is. */
function machineOf(config: MachineConfig, known: Implementations): Machine {
  let opened: Snapshot | undefined
  const opening = () => (opened ??= openingOf(config, known))
  if (isChecking) opening()
  return {
    opening,
    next: (from, event) => stepped(from, event, event.type),
    provide(more) {
      allowOnly(['guards'], more, 'provide')
      return machineOf(config, { ...known, guards: { ...known.guards, ...more.guards } })
    },
  }
}

/** Changes the context: the one kind of action there is, since our machine has no effects. */
export function assign(change: Implementation): Implementation {
  if (isChecking && typeof change !== 'function') refuse('an assign of anything but a function')
  if (isChecking) assignments.add(change)
  return change
}

/** What `assign` made, so that an action of another kind is not taken for one. */
const assignments = new WeakSet<Implementation>()

/** Names guards and actions, so that the config of the machine is data that a person can read. */
export function setup(known: Implementations & { readonly types?: unknown }) {
  allowOnly(['types', 'guards', 'actions'], known, 'setup')
  if (isChecking) {
    for (const [name, guard] of Object.entries(known.guards ?? {})) {
      if (typeof guard !== 'function') refuse(`guard "${name}", which is no function`)
    }
    for (const [name, action] of Object.entries(known.actions ?? {})) {
      if (!assignments.has(action)) refuse(`action "${name}", which is no assign`)
    }
  }
  return {
    createMachine(config: MachineConfig) {
      if (isChecking && typeof config.context === 'function')
        refuse('context of state "", which is a function')
      return machineOf(config, known)
    },
  }
}

/** An error goes to the page's own reporting, as in XState, and does not stop those who come after. */
function guarded(run: () => void): void {
  try {
    run()
  } catch (error) {
    setTimeout(() => {
      throw error
    })
  }
}

/**
 * Runs a machine: holds its snapshot, takes events one after another, and tells its subscribers after each,
 * whether it changed anything or not. An event that makes a guard throw is dropped; XState would stop here.
 */
export function createActor(machine: Machine, ...options: unknown[]) {
  if (isChecking && options.length > 0) refuse('options of createActor')
  const subscribers = new Set<() => void>()
  const waiting: Event[] = []
  let snapshot = machine.opening()
  let isStarted = false
  let isIdle = false
  const tell = () => {
    for (const subscriber of subscribers) guarded(subscriber)
  }
  const take = (event: Event) => {
    snapshot = machine.next(snapshot, event)
    tell()
  }
  const takeWaiting = () => {
    isIdle = false
    for (let event = waiting.shift(); event; event = waiting.shift()) guarded(take.bind(null, event))
    isIdle = true
  }
  return {
    start() {
      if (!isStarted) {
        isStarted = true
        tell()
        takeWaiting()
      }
      return this
    },
    send(event: Event) {
      waiting.push(event)
      if (isIdle) takeWaiting()
    },
    getSnapshot: () => snapshot,
    subscribe(subscriber: (snapshot: Snapshot) => void) {
      if (isChecking && typeof subscriber !== 'function') refuse('a subscriber that is no function')
      const own = () => subscriber(snapshot)
      subscribers.add(own)
      return { unsubscribe: () => void subscribers.delete(own) }
    },
  }
}
