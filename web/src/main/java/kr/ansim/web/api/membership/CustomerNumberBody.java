package kr.ansim.web.api.membership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import kr.ansim.membership.CustomerNumber;
import kr.ansim.membership.SalesChannel;
import kr.ansim.web.api.call.Paths;

/** By which a channel knows a customer. */
record CustomerNumberBody(
        @NotNull SalesChannel channel,

        @NotBlank @Size(max = 64) @Pattern(regexp = Paths.CODE_IN_BODY, message = "ASCII")
        String number) {

    CustomerNumber asked() {
        return new CustomerNumber(channel, number);
    }
}
