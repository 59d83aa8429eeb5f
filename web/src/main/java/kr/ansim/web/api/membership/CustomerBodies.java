package kr.ansim.web.api.membership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.ansim.membership.CustomerNumber;
import kr.ansim.membership.CustomerTaken;
import kr.ansim.membership.MemberState;
import kr.ansim.membership.PutCustomer;
import kr.ansim.web.api.body.PlainText;
import kr.ansim.web.api.problem.FieldCode;
import kr.ansim.web.api.problem.FieldErrors;
import kr.ansim.web.api.problem.FieldErrors.Wrong;
import org.jspecify.annotations.Nullable;

/** What goes over the wire about customers. */
final class CustomerBodies {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private CustomerBodies() {}

    record CustomerRequest(
            @NotBlank @Size(max = 100) @PlainText String name,

            @Pattern(regexp = Days.FORM, message = Days.EXAMPLE) @Nullable
            String birthDate,

            @NotNull @Pattern(regexp = PutCustomer.PHONE_FORM, message = "010-1234-5678")
            String phone,

            @NotNull Boolean phoneVerified,

            @Pattern(regexp = PutCustomer.CI_FORM, message = "base64, 88") @Nullable
            String ci,

            @Size(max = 254)
            @Pattern(regexp = "[^@\\s]+@[^@\\s]+\\.[^@\\s]+", message = "name@example.com")
            @PlainText
            @Nullable
            String email,

            @Size(min = 1, max = 300) @PlainText @Nullable String address,

            @Pattern(regexp = Days.FORM, message = Days.EXAMPLE) @Nullable
            String joinedOn) {

        /** @param today in Korea */
        PutCustomer by(CustomerNumber customer, LocalDate today) {
            List<Wrong> wrongs = new ArrayList<>();
            PutCustomer told = new PutCustomer(
                    customer,
                    name.strip(),
                    past("birthDate", birthDate, today, wrongs),
                    phone,
                    phoneVerified,
                    Optional.ofNullable(ci),
                    Optional.ofNullable(email),
                    Optional.ofNullable(address).map(String::strip),
                    past("joinedOn", joinedOn, today, wrongs));
            if (!wrongs.isEmpty()) {
                throw new FieldErrors(wrongs);
            }
            return told;
        }
    }

    private static Optional<LocalDate> past(String field, @Nullable String text, LocalDate today, List<Wrong> wrongs) {
        Optional<LocalDate> day = Days.read(field, text, wrongs);
        if (day.filter(told -> told.isBefore(EARLIEST)).isPresent()) {
            wrongs.add(Wrong.of(field, FieldCode.TOO_SMALL, EARLIEST.toString()));
        } else if (day.filter(told -> told.isAfter(today)).isPresent()) {
            wrongs.add(Wrong.of(field, FieldCode.TOO_LARGE, today.toString()));
        }
        return day;
    }

    record CustomerBody(String member, MemberState state) {

        static CustomerBody of(CustomerTaken taken) {
            return new CustomerBody(taken.member(), taken.state());
        }
    }
}
