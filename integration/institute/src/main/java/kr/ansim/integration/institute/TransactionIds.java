package kr.ansim.integration.institute;

import java.security.SecureRandom;
import java.util.regex.Pattern;

/**
 * Ids of calls, which both sides note: our organisation code (10), C for a receiver of data (1), and what no other call of
 * ours has (14).
 */
final class TransactionIds {

    private static final Pattern ORGANISATION = Pattern.compile("[A-Za-z0-9]{10}");
    private static final String LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final int OWN_LETTERS = 14;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String beginning;

    /** @throws IllegalArgumentException unless the code has ten letters or figures */
    TransactionIds(String organisation) {
        if (!ORGANISATION.matcher(organisation).matches()) {
            throw new IllegalArgumentException("an organisation code has ten letters or figures");
        }
        beginning = organisation + "C";
    }

    String next() {
        StringBuilder id = new StringBuilder(beginning);
        for (int i = 0; i < OWN_LETTERS; i++) {
            id.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return id.toString();
    }
}
