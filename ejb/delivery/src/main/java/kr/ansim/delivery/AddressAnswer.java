package kr.ansim.delivery;

/**
 * What the register of addresses said. A caller must expect it to be away: searching by text or district goes on without
 * it.
 */
public sealed interface AddressAnswer<T> {

    record Found<T>(T value) implements AddressAnswer<T> {}

    /** It gave no usable answer, or none is configured; says nothing about the address. */
    record Unavailable<T>() implements AddressAnswer<T> {}
}
