package kr.ansim.identity;

/** Somebody to whom work can be handed. @param principalName as the audit trail and the domains know the person */
public record Colleague(String principalName, String name) {}
