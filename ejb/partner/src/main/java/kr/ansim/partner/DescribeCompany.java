package kr.ansim.partner;

import java.time.LocalDate;

/**
 * Command: the first step of an application.
 *
 * @param registrationNumber in any spelling
 * @param openedOn the day on which the business was opened, as the tax office knows it
 */
public record DescribeCompany(
        String registrationNumber,
        String name,
        LegalForm form,
        LocalDate openedOn,
        String phone,
        String postcode,
        String address) {}
