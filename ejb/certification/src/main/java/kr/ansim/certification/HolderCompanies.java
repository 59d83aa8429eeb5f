package kr.ansim.certification;

import java.util.Optional;
import java.util.UUID;

/**
 * Whoever holds certificates and offers products, as somebody else keeps the book of them: certification asks who they are
 * and does not care how a company becomes one of ours.
 */
public interface HolderCompanies {

    /** The company that the caller's account acts for; empty when there is none, whatever the caller's role. */
    Optional<HolderCompany> own();

    Optional<HolderCompany> find(UUID company);

    /** The same by its registration number, ten digits; empty also for a text that is none. */
    Optional<HolderCompany> withNumber(String registrationNumber);
}
