package kr.ansim.integration.taxoffice;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;
import kr.ansim.kernel.Unreadable;
import kr.ansim.partner.port.BusinessStanding;
import kr.ansim.partner.port.BusinessStanding.State;

/** How a row of {@code status} is read. */
final class Standings {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);

    /** Of "국세청에 등록되지 않은 사업자등록번호입니다.", which stands in {@code tax_type} of who has no code. */
    private static final String NOT_REGISTERED = "등록되지 않은 사업자등록번호";

    private Standings() {}

    static BusinessStanding of(Row row) throws Unreadable {
        String taxType = row.text("tax_type");
        boolean unregistered = taxType.contains(NOT_REGISTERED);
        String code = row.figures("b_stt_cd", 2);
        if (unregistered != code.isEmpty()) {
            throw new Unreadable("it contradicts itself");
        }
        return switch (code) {
            case "" -> new BusinessStanding(State.NOT_REGISTERED, "", Optional.empty());
            case "01" -> new BusinessStanding(State.ACTIVE, taxType, Optional.empty());
            case "02" -> new BusinessStanding(State.SUSPENDED, taxType, Optional.empty());
            case "03" -> new BusinessStanding(State.CLOSED, taxType, day(row.text("end_dt")));
            default -> throw new Unreadable("a state is unknown");
        };
    }

    /** Impossible dates are as good as none. */
    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text, DAY));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
