package kr.ansim.simulators.taxoffice;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import kr.ansim.simulators.certificates.Company;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the register of businesses.
 *
 * @param number as it was asked for; no valid one where nobody is registered
 * @param endedOn the last day of a closed one
 */
public record Business(
        String number,
        Company company,
        State state,
        TaxType taxType,
        LocalDate openedOn,
        @Nullable LocalDate endedOn) {

    /** Of the name of a corporation, before or after which it may stand or be missing. */
    private static final Pattern CORPORATION = Pattern.compile("^(\\(주\\)|주식회사|㈜)|(\\(주\\)|주식회사|㈜)$");

    boolean registered() {
        return state != State.UNREGISTERED;
    }

    /** Whether all of it is as registered. @param name empty when it is not to be compared */
    boolean is(String day, String representative, String name) {
        return registered()
                && day(openedOn).equals(day)
                && company.representative().equals(representative.strip())
                && (name.isBlank() || bare(company.name()).equals(bare(name)));
    }

    private static String bare(String name) {
        return CORPORATION.matcher(name.strip()).replaceAll("").strip();
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    /** A row of {@code status}. Whoever is not registered says so where others have their tax. */
    Map<String, @Nullable Object> members() {
        boolean there = registered();
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("b_no", number);
        members.put("b_stt", state.word());
        members.put("b_stt_cd", state.code());
        members.put("tax_type", there ? taxType.word() : "국세청에 등록되지 않은 사업자등록번호입니다.");
        members.put("tax_type_cd", there ? taxType.code() : "");
        members.put("end_dt", day(endedOn));
        members.put("utcc_yn", there ? "N" : "");
        members.put("tax_type_change_dt", "");
        members.put("invoice_apply_dt", there && taxType == TaxType.SIMPLIFIED_WITH_INVOICES ? "20250701" : "");
        members.put("rbf_tax_type", there ? "해당없음" : "");
        members.put("rbf_tax_type_cd", there ? "99" : "");
        return members;
    }

    /** All of it, for whoever wants to make a true claim. */
    public Map<String, String> told() {
        Map<String, String> told = new LinkedHashMap<>();
        told.put("b_no", number);
        told.put("state", state.name().toLowerCase(Locale.ROOT));
        told.put("start_dt", day(openedOn));
        told.put("end_dt", day(endedOn));
        told.put("p_nm", company.representative());
        told.put("b_nm", company.name());
        return told;
    }

    /** As it stands from that day on. */
    Business now(State other, LocalDate day) {
        return new Business(number, company, other, taxType, openedOn, other == State.CLOSED ? day : null);
    }
}
