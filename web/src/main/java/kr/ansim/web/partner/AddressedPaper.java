package kr.ansim.web.partner;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.partner.PaperFile;
import kr.ansim.partner.PaperSubject;
import kr.ansim.web.faces.AddressedId;
import org.jspecify.annotations.Nullable;

/**
 * The paper that an address speaks of, as in {@code ?product=…&paper=bankbook}.
 *
 * @param id of the company or product; null when the address names neither
 * @param code of the kind of paper; may be unknown
 */
public record AddressedPaper(PaperSubject subject, @Nullable UUID id, String code) implements Serializable {

    private static final long serialVersionUID = 1L;

    /** @param company the one that is meant where no product is named */
    public static AddressedPaper in(HttpServletRequest request, Optional<UUID> company) {
        Optional<UUID> product = AddressedId.in(request, "product");
        String code = request.getParameter("paper");
        return new AddressedPaper(
                product.isPresent() ? PaperSubject.PRODUCT : PaperSubject.COMPANY,
                product.or(() -> company).orElse(null),
                code == null ? "" : code);
    }

    public boolean isOfProduct() {
        return subject == PaperSubject.PRODUCT;
    }

    /** Empty when it is not there for the reader. @param reader asks for the paper of this company or product */
    public Optional<PaperFile> find(Function<UUID, PaperFile> reader) {
        UUID of = id;
        if (of == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(reader.apply(of));
        } catch (RuleBroken unknown) {
            return Optional.empty();
        }
    }
}
