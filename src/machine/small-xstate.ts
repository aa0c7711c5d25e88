/**
 * The part of XState that our machine uses, in a tenth of its size (docs/decisions/0003-small-xstate.md).
 * The builds put this file in place of `xstate`. Sources and tests import the real one, whose types they are
 * checked against, and tests/machine/small-xstate.test.ts holds both to the same behaviour. What is not here
 * throws when the machine is made, so that nothing works in the tests and fails in the product.
 */

interface Event {
  readonly type: string
}
interface Now {
  readonly context: object
  readonly event: Event
}
type Implementation<Result> = (now: Now, params: unknown) => Result
type Table<Item> = Readonly<Record<string, Item>>
type Some<Item> = Item | readonly Item[]
type Value = string | { readonly [state: string]: Value }

interface Assign {
  readonly update: Implementation<object>
}
interface Implementations {
  readonly guards?: Table<Implementation<boolean>>
  readonly actions?: Table<Assign>
}

type NamedConfig = string | { readonly type: string; readonly params?: unknown }
interface TransitionConfig {
  readonly target?: string | undefined
  readonly guard?: NamedConfig
  readonly actions?: Some<NamedConfig>
}
type TransitionConfigs = Some<string | undefined | TransitionConfig>
interface StateConfig {
  readonly initial?: string
  readonly states?: Table<StateConfig>
  readonly on?: Table<TransitionConfigs>
  readonly always?: TransitionConfigs
}
interface MachineConfig extends StateConfig {
  readonly id?: string
  readonly context?: object
}

/** `path` holds the state's own name after those of the states around it; it is empty for the root. */
interface State {
  readonly path: readonly string[]
  readonly parent: State | undefined
  readonly config: StateConfig
  readonly children: Map<string, State>
  readonly transitions: Map<string | typeof always, readonly Transition[]>
}
interface Transition {
  readonly target: State | undefined
  readonly isOpen: (now: Now) => boolean
  readonly updates: readonly ((now: Now) => object)[]
}
interface Snapshot {
  readonly status: 'active'
  readonly state: State
  readonly value: Value
  readonly context: object
  matches(pattern: Value): boolean
  can(event: Event): boolean
}
interface Machine {
  readonly opening: Snapshot
  next(from: Snapshot, event: Event): Snapshot
  provide(more: Implementations): Machine
}
interface Actor {
  start(): Actor
  send(event: Event): void
  getSnapshot(): Snapshot
  subscribe(subscriber: (snapshot: Snapshot) => void): { unsubscribe(): void }
}

/** What `always` transitions are kept under, since no event can have it for a type. */
const always = Symbol('always')

function refuse(what: string): never {
  throw new Error(`small-xstate does not support ${what}: see docs/decisions/0003-small-xstate.md`)
}

function allowOnly(known: readonly string[], found: object, where: string): void {
  for (const key of Object.keys(found)) if (!known.includes(key)) refuse(`"${key}" in ${where}`)
}

/** Makes the states of a config. Their transitions are added when every target is there to be found. */
function stateOf(config: StateConfig, path: readonly string[], parent?: State): State {
  const where = `state "${path.join('.')}"`
  allowOnly(['initial', 'states', 'on', 'always', ...(parent ? [] : ['id', 'context'])], config, where)
  const state: State = { path, parent, config, children: new Map(), transitions: new Map() }
  for (const [name, child] of Object.entries(config.states ?? {})) {
    state.children.set(name, stateOf(child, [...path, name], state))
  }
  const isLeaf = parent && state.children.size === 0
  if (!isLeaf && !initialOf(state)) refuse(`${where} without an initial state of its own`)
  return state
}

function initialOf({ children, config }: State): State | undefined {
  return children.get(config.initial as string)
}

function leafOf(state: State): State {
  const initial = initialOf(state)
  return initial ? leafOf(initial) : state
}

function everyState(state: State): State[] {
  return [state, ...[...state.children.values()].flatMap(everyState)]
}

/** A target as XState reads it: `#id.path` from the root, `.path` from the state itself, else from beside it. */
function targetOf(target: string, source: State, root: State): State {
  const [head, ...path] = String(target).split('.')
  const isFromRoot = head === `#${(root.config as MachineConfig).id}`
  const isFromSource = head === '' && path.length > 0
  const start = isFromRoot ? root : isFromSource ? source : source.parent?.children.get(head as string)
  const found = path.reduce<State | undefined>((state, name) => state?.children.get(name), start)
  return found ?? refuse(`target "${target}" of state "${source.path.join('.')}"`)
}

/** Finds an implementation by its name, and makes it a function of what is now. */
function named<Result>(
  config: NamedConfig,
  known: Table<Implementation<Result>>,
  where: string,
): (now: Now) => Result {
  const { type, params, ...others } =
    typeof config === 'object' ? config : { type: config, params: undefined }
  allowOnly([], others, where)
  const run = new Map(Object.entries(known)).get(type) ?? refuse(`"${type}" in ${where}`)
  return (now) => run(now, typeof params === 'function' ? params(now) : params)
}

/** The first transition whose guard agrees, looked for from the state outwards. */
function chosen(state: State | undefined, key: string | typeof always, now: Now): Transition | undefined {
  const own = state?.transitions.get(key)?.find(({ isOpen }) => isOpen(now))
  return own ?? (state && chosen(state.parent, key, now))
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

function snapshotOf(state: State, context: object): Snapshot {
  const value = valueOf(state.path)
  return {
    status: 'active',
    state,
    value,
    context,
    matches: (pattern) => isMatch(pattern, value),
    can(event) {
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

/** Takes the transition that the key asks for, and after it every `always` transition that is open. */
function stepped(from: Snapshot, event: Event, key: string | typeof always): Snapshot {
  const transition = chosen(from.state, key, { context: from.context, event })
  const next = transition ? taken(transition, from, event) : from
  return next === from && key === always ? from : stepped(next, event, always)
}

function machineOf(config: MachineConfig, { guards = {}, actions = {} }: Implementations): Machine {
  const root = stateOf(config, [])
  for (const [name, guard] of Object.entries(guards)) {
    if (typeof guard !== 'function') refuse(`guard "${name}", which is no function`)
  }
  const updatesByName = Object.fromEntries(
    Object.entries(actions).map(([name, action]) => [
      name,
      action.update ?? refuse(`action "${name}", which is no assign`),
    ]),
  )
  for (const source of everyState(root)) {
    const where = `a transition of state "${source.path.join('.')}"`
    const add = (key: string | typeof always, configs: TransitionConfigs) => {
      const transitions = [configs].flat().map((entry): Transition => {
        const transition = typeof entry === 'object' ? entry : { target: entry }
        allowOnly(['target', 'guard', 'actions'], transition, where)
        const { target, guard, actions: steps = [] } = transition as TransitionConfig
        return {
          target: target === undefined ? undefined : targetOf(target, source, root),
          isOpen: guard === undefined ? () => true : named(guard, guards, where),
          updates: [steps].flat().map((step) => named(step, updatesByName, where)),
        }
      })
      source.transitions.set(key, transitions)
    }
    for (const [type, configs] of Object.entries(source.config.on ?? {})) {
      if (type === '' || type.includes('*')) refuse(`event "${type}" in state "${source.path.join('.')}"`)
      add(type, configs)
    }
    if (source.config.always) add(always, source.config.always)
  }
  return {
    opening: stepped(snapshotOf(leafOf(root), config.context ?? {}), { type: 'xstate.init' }, always),
    next: (from, event) => stepped(from, event, event.type),
    provide(more) {
      allowOnly(['guards'], more, 'provide')
      return machineOf(config, { guards: { ...guards, ...more.guards }, actions })
    },
  }
}

/** Changes the context: the one kind of action there is, since our machine has no effects. */
export function assign(change: Implementation<object> | Table<unknown>): Assign {
  if (typeof change === 'function') return { update: change as Implementation<object> }
  const parts = Object.entries(change)
  return {
    update: (now, params) =>
      Object.fromEntries(
        parts.map(([key, part]) => [key, typeof part === 'function' ? part(now, params) : part]),
      ),
  }
}

/** Names guards and actions, so that the config of the machine is data that a person can read. */
export function setup(implementations: Implementations & { readonly types?: unknown }) {
  allowOnly(['types', 'guards', 'actions'], implementations, 'setup')
  return { createMachine: (config: MachineConfig): Machine => machineOf(config, implementations) }
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
export function createActor(machine: Machine, ...options: unknown[]): Actor {
  if (options.length > 0) refuse('options of createActor')
  const subscribers = new Set<(snapshot: Snapshot) => void>()
  const waiting: Event[] = []
  let snapshot = machine.opening
  let isStarted = false
  let isIdle = false
  const tell = () => {
    for (const subscriber of subscribers) guarded(() => subscriber(snapshot))
  }
  const takeWaiting = () => {
    isIdle = false
    for (let event = waiting.shift(); event; event = waiting.shift()) {
      const taking = event
      guarded(() => {
        snapshot = machine.next(snapshot, taking)
        tell()
      })
    }
    isIdle = true
  }
  const actor: Actor = {
    start() {
      if (isStarted) return actor
      isStarted = true
      tell()
      takeWaiting()
      return actor
    },
    send(event) {
      waiting.push(event)
      if (isIdle) takeWaiting()
    },
    getSnapshot: () => snapshot,
    subscribe(subscriber) {
      if (typeof subscriber !== 'function') refuse('a subscriber that is no function')
      const own = (now: Snapshot) => subscriber(now)
      subscribers.add(own)
      return { unsubscribe: () => void subscribers.delete(own) }
    },
  }
  return actor
}
