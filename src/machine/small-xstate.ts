/**
 * The part of XState that our machine uses, in a tenth of its size (docs/decisions/0003-small-xstate.md).
 * The builds put this file in place of `xstate`; sources and tests import the real one, and
 * tests/machine/small-xstate.test.ts holds both to the same behaviour. What is not here throws when the machine
 * is made, so that nothing works in the tests and fails in the product.
 */

type Event = { readonly type: string }
type Now = { readonly context: object; readonly event: Event }
type Implementation<Result> = (now: Now, params: unknown) => Result
type Table<Item> = Readonly<Record<string, Item>>
type Some<Item> = Item | readonly Item[]
type Value = string | { readonly [state: string]: Value }

type Assign = { readonly update: Implementation<object> }
type Implementations = { readonly guards?: Table<Implementation<boolean>>; readonly actions?: Table<Assign> }

type NamedConfig = string | { readonly type: string; readonly params?: unknown }
type TransitionConfig = {
  readonly target?: string | undefined
  readonly guard?: NamedConfig
  readonly actions?: Some<NamedConfig>
}
type StateConfig = {
  readonly id?: string
  readonly context?: object
  readonly initial?: string
  readonly states?: Table<StateConfig>
  readonly on?: Table<Some<string | undefined | TransitionConfig>>
  readonly always?: Some<string | TransitionConfig>
}

/** A state of the machine; `path` holds its own name and those above it, and is empty for the root. */
type State = {
  readonly path: readonly string[]
  readonly parent: State | undefined
  readonly config: StateConfig
  readonly children: Map<string, State>
  readonly transitions: Map<string | typeof always, readonly Transition[]>
}
type Transition = {
  readonly target: State | undefined
  readonly isOpen: (now: Now) => boolean
  readonly updates: readonly ((now: Now) => object)[]
}
type Snapshot = Now & {
  readonly status: 'active'
  readonly state: State
  readonly value: Value
  matches(pattern: Value): boolean
  can(event: Event): boolean
}
type Machine = {
  readonly opening: Snapshot
  next(from: Snapshot, event: Event): Snapshot
  provide(more: Implementations): Machine
}
type Subscriber = (snapshot: Snapshot) => void

/** What `always` transitions are kept under, since no event can have it for a type. */
const always = Symbol('always')

/** Throws for what XState may know and this file does not. */
function refuse(what: string): never {
  throw new Error(`small-xstate: ${what} is not supported (docs/decisions/0003-small-xstate.md)`)
}

function allowOnly(keys: string, config: object, where: string): void {
  for (const key of Object.keys(config)) if (!keys.split(' ').includes(key)) refuse(`"${key}" in ${where}`)
}

/** Finds an implementation by name, and makes it a function of what is now. */
function named<Result>(
  config: NamedConfig,
  where: string,
  find: (type: string) => Implementation<Result> | undefined,
): (now: Now) => Result {
  const { type, params, ...others } =
    typeof config === 'string' ? { type: config, params: undefined } : config
  allowOnly('', others, where)
  const implementation = find(type) ?? refuse(`"${type}" in ${where}`)
  return (now) => implementation(now, typeof params === 'function' ? params(now) : params)
}

/** The states of a config. Their transitions come later, when each can find its target. */
function stateOf(config: StateConfig, path: readonly string[], parent?: State): State {
  const where = `state "${path.join('.')}"`
  allowOnly(`initial states on always${parent ? '' : ' id context'}`, config, where)
  const state: State = { path, parent, config, children: new Map(), transitions: new Map() }
  for (const [name, child] of Object.entries(config.states ?? {})) {
    state.children.set(name, stateOf(child, [...path, name], state))
  }
  const isLeaf = parent && state.children.size === 0
  if (!isLeaf && !initialOf(state)) refuse(`initial "${config.initial}" in ${where}`)
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

/** The first open transition, looked for from the state upwards. */
function chosen(state: State | undefined, key: string | typeof always, now: Now): Transition | undefined {
  const own = state?.transitions.get(key)?.find(({ isOpen }) => isOpen(now))
  return own ?? (state && chosen(state.parent, key, now))
}

function valueOf([name = '', ...inner]: readonly string[]): Value {
  return inner.length > 0 ? { [name]: valueOf(inner) } : name
}

function isMatch(pattern: Value, value: Value): boolean {
  if (typeof value === 'string') return pattern === value
  if (typeof pattern === 'string') return pattern in value
  return Object.entries(pattern).every(
    ([name, inner]) => name in value && isMatch(inner, value[name] as Value),
  )
}

function snapshotOf(state: State, context: object, event: Event): Snapshot {
  const value = valueOf(state.path)
  return {
    status: 'active',
    state,
    context,
    event,
    value,
    matches: (pattern) => isMatch(pattern, value),
    can(asked) {
      const transition = chosen(state, asked.type, { context, event: asked })
      return transition !== undefined && (transition.target !== undefined || transition.updates.length > 0)
    },
  }
}
