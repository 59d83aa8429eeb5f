package kr.ansim.certification.verification;

import kr.ansim.certification.CertificationSource;

/** A question that is still under way when its asker stops waiting. Its answer will be noted all the same. */
public record Pending(String number, CertificationSource source) {}
