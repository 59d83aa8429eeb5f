package kr.ansim.simulators.shop;

import java.util.Locale;
import java.util.Optional;

/**
 * What the shop sells: one thing for each size of door, and one that fits no locker. Lengths in millimetres of the parcel,
 * weight in grams, price in won.
 */
enum Product {
    CUPS(300, 220, 150, 1_400, 29_000),
    COOKER(450, 380, 320, 5_200, 189_000),
    PURIFIER(550, 450, 420, 8_900, 248_000),
    QUILT(580, 490, 550, 6_300, 119_000),
    CHAIR(1_150, 720, 640, 23_000, 329_000);

    private final int widthMm;
    private final int depthMm;
    private final int heightMm;
    private final int weightG;
    private final int price;

    Product(int widthMm, int depthMm, int heightMm, int weightG, int price) {
        this.widthMm = widthMm;
        this.depthMm = depthMm;
        this.heightMm = heightMm;
        this.weightG = weightG;
        this.price = price;
    }

    static Optional<Product> named(String key) {
        for (Product product : values()) {
            if (product.key().equals(key)) {
                return Optional.of(product);
            }
        }
        return Optional.empty();
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    int widthMm() {
        return widthMm;
    }

    int depthMm() {
        return depthMm;
    }

    int heightMm() {
        return heightMm;
    }

    int weightG() {
        return weightG;
    }

    int price() {
        return price;
    }

    String dimensions() {
        return widthMm / 10 + " × " + depthMm / 10 + " × " + heightMm / 10 + " cm";
    }
}
