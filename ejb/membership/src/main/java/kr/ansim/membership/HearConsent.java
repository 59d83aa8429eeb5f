package kr.ansim.membership;

/**
 * What a member said of itself to the desk, now.
 *
 * @param member its number
 * @param textVersion of the text that it was read
 * @param source such as {@code call 4711}
 */
public record HearConsent(String member, ConsentChannel channel, ConsentAct act, String textVersion, String source) {}
