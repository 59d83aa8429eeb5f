package kr.ansim.certification;

import java.time.LocalDate;

/**
 * A certificate of a watched product ends soon, or has ended, by arithmetic. Fired within the transaction that notes that
 * it was told.
 *
 * @param endsOn its last day
 * @param days at most so many are left; 0 on the last day and after it
 */
public record CertificateEnding(ProductKey product, String number, LocalDate endsOn, int days) {}
