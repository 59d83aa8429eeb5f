package kr.ansim.care;

import java.util.List;
import java.util.UUID;

/** Pieces of an order go back. */
public record ReturnGoods(AskAct act, UUID shop, String order, ReturnReason why, List<Piece> pieces) {

    public ReturnGoods {
        pieces = List.copyOf(pieces);
    }

    public record Piece(int line, int quantity) {}
}
