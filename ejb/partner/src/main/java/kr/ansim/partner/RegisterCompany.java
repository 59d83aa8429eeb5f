package kr.ansim.partner;

import java.util.UUID;

/**
 * Command: take a company in, with the account of its owner.
 *
 * @param registrationNumber in any spelling
 * @param groupId by which the institutes know its group of companies, empty when it has none; then so is the name
 */
public record RegisterCompany(String name, String registrationNumber, String groupId, String groupName, UUID owner) {}
