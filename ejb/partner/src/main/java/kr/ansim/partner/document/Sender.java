package kr.ansim.partner.document;

import java.util.UUID;

/**
 * Whose files: a company's own, or those of our people for the talk with it. Each has room of its own, and neither finds a file
 * of the other's among its own.
 */
public record Sender(UUID company, boolean staff) {

    public static Sender of(UUID company) {
        return new Sender(company, false);
    }

    public static Sender us(UUID company) {
        return new Sender(company, true);
    }
}
