package kr.ansim.web.partner;

import java.io.Serializable;
import java.util.Arrays;
import kr.ansim.partner.ProductModel;
import org.jspecify.annotations.Nullable;

/** One model of a product as it is typed. */
public class ModelInput implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name = "";
    private String numbers = "";

    static ModelInput of(ProductModel model) {
        ModelInput input = new ModelInput();
        input.name = model.name();
        input.numbers = String.join(", ", model.certificateNumbers());
        return input;
    }

    ProductModel model() {
        return new ProductModel(
                name,
                Arrays.stream(numbers.split("[,;\\n]"))
                        .map(String::strip)
                        .filter(number -> !number.isEmpty())
                        .toList());
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name == null ? "" : name;
    }

    public String getNumbers() {
        return numbers;
    }

    public void setNumbers(@Nullable String numbers) {
        this.numbers = numbers == null ? "" : numbers;
    }
}
