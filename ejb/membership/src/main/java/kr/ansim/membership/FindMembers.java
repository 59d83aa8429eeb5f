package kr.ansim.membership;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Members by what somebody on the phone says.
 *
 * @param asked a member's number, a customer's number, a phone number or a name, as a whole
 * @param after the last one of the page before, null for the first page
 */
public record FindMembers(String asked, @Nullable UUID after, int limit) {}
