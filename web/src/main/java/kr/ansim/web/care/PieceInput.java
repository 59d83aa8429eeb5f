package kr.ansim.web.care;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** How many pieces of a line go back, as it is typed. */
public class PieceInput implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int WRONG = -1;

    private final int line;
    private final String product;
    private final int most;
    private String quantity = "";

    PieceInput(int line, String product, int most) {
        this.line = line;
        this.product = product;
        this.most = most;
    }

    boolean isMeant() {
        return !quantity.isBlank() && !quantity.strip().equals("0");
    }

    /** What is no number is more than anybody has. */
    int pieces() {
        return quantity.strip().matches("[0-9]{1,5}") ? Integer.parseInt(quantity.strip()) : WRONG;
    }

    public int getLine() {
        return line;
    }

    public String getProduct() {
        return product;
    }

    /** As many can go back. */
    public int getMost() {
        return most;
    }

    public String getQuantity() {
        return quantity;
    }

    public void setQuantity(@Nullable String quantity) {
        this.quantity = quantity == null ? "" : quantity;
    }
}
