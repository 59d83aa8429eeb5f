package kr.ansim.certification.product;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import kr.ansim.certification.Fields;
import kr.ansim.certification.MovableClock;
import kr.ansim.certification.PutProduct;
import kr.ansim.kernel.Ids;
import kr.ansim.platform.Statements;

/** Products as a test's shops have sent them, judged by nobody yet. */
public final class Shelf {

    private final ProductMarks marks;
    private final Products products;

    public Shelf(Statements statements) {
        marks = Fields.with(new ProductMarks(), "statements", statements);
        products = Fields.with(Fields.with(new Products(), "statements", statements), "marks", marks);
    }

    public Products products() {
        return products;
    }

    ProductMarks marks() {
        return marks;
    }

    /** A toy that bears these numbers. */
    public UUID toy(String... numbers) {
        return add(Ids.next(), "P-1", "블록", numbers);
    }

    public UUID add(UUID shop, String code, String name, String... numbers) {
        Products.Sent sent = products.put(
                new PutProduct(shop, code, name, "완구", "", List.of(), "", "", List.of(), List.of(numbers), ""),
                new MovableClock().instant());
        marks.put(sent, List.of(new ProductMarks.Marks(MarkKind.NUMBER, List.of(numbers), UnaryOperator.identity())));
        return sent.id();
    }
}
