package kr.ansim.care;

import java.time.Instant;

/** How an agent stands. @param capacity how many calls they take at once */
public record AgentStanding(String account, AgentState state, Instant since, int capacity) {}
