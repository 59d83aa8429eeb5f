package kr.ansim.membership;

import java.time.Instant;

/**
 * What a customer has said on one channel.
 *
 * @param textVersion which text the customer has agreed to
 * @param source where it was said, such as {@code app} or {@code call 4711}
 */
public record TellConsent(ConsentChannel channel, ConsentAct act, String textVersion, String source, Instant at) {}
