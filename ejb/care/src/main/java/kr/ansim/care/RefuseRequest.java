package kr.ansim.care;

import java.util.UUID;

/**
 * A shop does not do what the desk asked for.
 *
 * @param order by the shop's number
 * @param reason in the shop's words, for the agent who asked
 */
public record RefuseRequest(UUID shop, String order, UUID request, String reason) {}
