package kr.ansim.simulators.certificates;

/** What a product is to the law. Electrical and household goods share one. */
public enum Law {
    ELECTRICAL("전기용품 및 생활용품 안전관리법", "전기용품"),
    HOUSEHOLD("전기용품 및 생활용품 안전관리법", "생활용품"),
    CHILD("어린이제품 안전 특별법", "어린이제품");

    private final String act;
    private final String goods;

    Law(String act, String goods) {
        this.act = act;
        this.goods = goods;
    }

    public String act() {
        return act;
    }

    public String goods() {
        return goods;
    }
}
