package kr.ansim.certification;

import java.util.UUID;

/**
 * Which products of a broadcast check are shown, in the order of their codes.
 *
 * @param after how many of them come before the first that is shown
 */
public record FindBroadcastRows(UUID run, BroadcastFilter show, int after, int limit) {}
