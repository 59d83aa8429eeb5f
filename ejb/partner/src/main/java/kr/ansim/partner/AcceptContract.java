package kr.ansim.partner;

import java.util.UUID;

/** Command: the owner accepts a contract. @param sha256 of the PDF that was shown */
public record AcceptContract(UUID contract, String sha256) {}
