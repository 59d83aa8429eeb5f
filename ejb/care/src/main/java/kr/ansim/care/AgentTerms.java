package kr.ansim.care;

import java.util.SortedSet;

/**
 * For what an agent is.
 *
 * @param queues their codes; none for all
 * @param languages as in ISO 639-1
 * @param version of these terms, whatever calls the agent is given
 */
public record AgentTerms(
        String account,
        int capacity,
        SortedSet<String> queues,
        SortedSet<String> skills,
        SortedSet<String> languages,
        int version) {}
