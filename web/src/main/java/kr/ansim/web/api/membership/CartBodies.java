package kr.ansim.web.api.membership;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import kr.ansim.kernel.Won;
import kr.ansim.membership.Cart;
import kr.ansim.membership.CartLine;
import kr.ansim.membership.MemberKey;
import kr.ansim.membership.SalesChannel;
import kr.ansim.web.api.body.PlainText;
import kr.ansim.web.api.call.Paths;
import org.jspecify.annotations.Nullable;

/** Who is at a checkout, and with what. */
final class CartBodies {

    static final int MOST_LINES = 200;
    static final int MOST_WON = 1_000_000_000;
    static final int MOST_PIECES = 10_000;

    private CartBodies() {}

    record CartLineBody(
            @NotNull @Min(1) @Max(MOST_PIECES) Integer line,

            @NotBlank @Size(max = 64) @Pattern(regexp = Paths.CODE_IN_BODY, message = "ASCII")
            String productCode,

            @NotNull @PlainText @Size(max = 100) String category,
            @NotNull @Min(0) @Max(MOST_WON) Integer price,
            @NotNull @Min(1) @Max(MOST_PIECES) Integer quantity) {

        CartLine asked() {
            return new CartLine(line, productCode, category, Won.of(price), quantity);
        }
    }

    static Cart cart(SalesChannel channel, List<CartLineBody> lines) {
        return new Cart(channel, lines.stream().map(CartLineBody::asked).toList());
    }

    static MemberKey key(@Nullable String member, @Nullable CustomerNumberBody customer) {
        return new MemberKey(
                Optional.ofNullable(member), Optional.ofNullable(customer).map(CustomerNumberBody::asked));
    }
}
