package kr.ansim.web.partner;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kr.ansim.partner.DescribeProduct;
import kr.ansim.partner.Origin;
import kr.ansim.partner.ParcelSize;
import kr.ansim.partner.ProductTraits;
import kr.ansim.partner.SalesChannel;
import org.jspecify.annotations.Nullable;

/** A product as it is typed. */
public class ProductInput implements Serializable {

    private static final long serialVersionUID = 1L;

    private String itemCode = "";
    private String name = "";
    private String category = "";
    private @Nullable Origin origin;
    private String brand = "";
    private String maker = "";
    private String importer = "";
    private final List<ModelInput> models = new ArrayList<>();
    private String barcodes = "";
    private List<String> claims = new ArrayList<>();
    private List<String> channels = new ArrayList<>();
    private @Nullable Integer widthCm;
    private @Nullable Integer depthCm;
    private @Nullable Integer heightCm;
    private @Nullable Integer weightG;

    static ProductInput of(DescribeProduct told) {
        ProductInput input = new ProductInput();
        input.itemCode = told.itemCode();
        input.name = told.name();
        input.category = told.category();
        input.origin = told.origin();
        input.brand = told.brand();
        input.maker = told.maker();
        input.importer = told.importer();
        told.models().forEach(model -> input.models.add(ModelInput.of(model)));
        input.barcodes = String.join("\n", told.barcodes());
        input.claims = new ArrayList<>(told.claims());
        input.channels = told.channels().stream().map(Enum::name).sorted().collect(Collectors.toList());
        input.widthCm = told.size().widthCm();
        input.depthCm = told.size().depthCm();
        input.heightCm = told.size().heightCm();
        input.weightG = told.size().weightG();
        return input;
    }

    DescribeProduct product() {
        return new DescribeProduct(
                itemCode,
                name,
                category,
                origin,
                brand,
                maker,
                importer,
                models.stream().map(ModelInput::model).toList(),
                Arrays.asList(barcodes.split("[\\s,;]+")),
                Set.copyOf(claims),
                chosen(),
                new ParcelSize(whole(widthCm), whole(depthCm), whole(heightCm), whole(weightG)));
    }

    ProductTraits traits() {
        return new ProductTraits(category, origin, Set.copyOf(claims), chosen());
    }

    private Set<SalesChannel> chosen() {
        return channels.stream().map(SalesChannel::valueOf).collect(Collectors.toSet());
    }

    private static int whole(@Nullable Integer typed) {
        return typed == null ? 0 : typed;
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    public String getItemCode() {
        return itemCode;
    }

    public void setItemCode(@Nullable String itemCode) {
        this.itemCode = text(itemCode);
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = text(name);
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(@Nullable String category) {
        this.category = text(category);
    }

    public @Nullable Origin getOrigin() {
        return origin;
    }

    public void setOrigin(@Nullable Origin origin) {
        this.origin = origin;
    }

    public String getBrand() {
        return brand;
    }

    public void setBrand(@Nullable String brand) {
        this.brand = text(brand);
    }

    public String getMaker() {
        return maker;
    }

    public void setMaker(@Nullable String maker) {
        this.maker = text(maker);
    }

    public String getImporter() {
        return importer;
    }

    public void setImporter(@Nullable String importer) {
        this.importer = text(importer);
    }

    public List<ModelInput> getModels() {
        return models;
    }

    public String getBarcodes() {
        return barcodes;
    }

    public void setBarcodes(@Nullable String barcodes) {
        this.barcodes = text(barcodes);
    }

    public List<String> getClaims() {
        return claims;
    }

    public void setClaims(@Nullable List<String> claims) {
        this.claims = claims == null ? new ArrayList<>() : new ArrayList<>(claims);
    }

    public List<String> getChannels() {
        return channels;
    }

    public void setChannels(@Nullable List<String> channels) {
        this.channels = channels == null ? new ArrayList<>() : new ArrayList<>(channels);
    }

    public @Nullable Integer getWidthCm() {
        return widthCm;
    }

    public void setWidthCm(@Nullable Integer widthCm) {
        this.widthCm = widthCm;
    }

    public @Nullable Integer getDepthCm() {
        return depthCm;
    }

    public void setDepthCm(@Nullable Integer depthCm) {
        this.depthCm = depthCm;
    }

    public @Nullable Integer getHeightCm() {
        return heightCm;
    }

    public void setHeightCm(@Nullable Integer heightCm) {
        this.heightCm = heightCm;
    }

    public @Nullable Integer getWeightG() {
        return weightG;
    }

    public void setWeightG(@Nullable Integer weightG) {
        this.weightG = weightG;
    }
}
