package kr.ansim.membership.purchase;

import java.time.LocalDate;
import java.util.Optional;
import kr.ansim.membership.OrderEventKind;
import kr.ansim.membership.OrderedLine;

/**
 * One thing that happened to a line, as it is kept.
 *
 * @param key by which the shop knows it; a line has each once
 * @param day in Korea
 * @param quantity of how many pieces
 * @param ordered told by the first event of a line alone
 */
record LineEvent(
        int line, String key, OrderEventKind kind, LocalDate day, int quantity, Optional<OrderedLine> ordered) {}
