package kr.ansim.membership;

import java.util.List;
import java.util.UUID;

/**
 * Pieces of an order go back, and with them what was paid for them by benefits.
 *
 * @param event by which the shop knows it; told again, it changes nothing
 */
public record ReturnLines(UUID shop, UUID hold, String event, List<Piece> pieces) {

    public ReturnLines {
        pieces = List.copyOf(pieces);
    }

    public record Piece(int line, int quantity) {}
}
