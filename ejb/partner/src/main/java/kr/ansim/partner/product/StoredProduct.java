package kr.ansim.partner.product;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kr.ansim.partner.CompanyState;
import kr.ansim.partner.DescribeProduct;
import kr.ansim.partner.Origin;
import kr.ansim.partner.ParcelSize;
import kr.ansim.partner.ProductDetails;
import kr.ansim.platform.Row;

/** A product as it is kept, with what its company is. Without what it has several of until those were read, too. */
record StoredProduct(ProductDetails details, CompanyState companyState) {

    static final String SELECT = "SELECT p.*, c.name AS company_name, c.state AS company_state"
            + " FROM partner_product p JOIN partner_company c ON c.id = p.company_id ";

    static StoredProduct read(Row row) throws SQLException {
        return new StoredProduct(
                new ProductDetails(
                        row.uuid("id"),
                        row.uuid("company_id"),
                        row.string("company_name"),
                        row.string("code"),
                        row.integer("version"),
                        description(row),
                        row.instant("added_at"),
                        row.instant("changed_at")),
                CompanyState.valueOf(row.string("company_state")));
    }

    private static DescribeProduct description(Row row) throws SQLException {
        return new DescribeProduct(
                row.string("item_code"),
                row.string("name"),
                row.string("category"),
                Origin.valueOf(row.string("origin")),
                row.string("brand"),
                row.string("maker"),
                row.string("importer"),
                List.of(),
                List.of(),
                Set.of(),
                Set.of(),
                new ParcelSize(
                        row.integer("width_cm"),
                        row.integer("depth_cm"),
                        row.integer("height_cm"),
                        row.integer("weight_g")));
    }

    UUID id() {
        return details.id();
    }

    DescribeProduct description() {
        return details.description();
    }

    StoredProduct with(ProductValues.Of values) {
        DescribeProduct told = description();
        DescribeProduct whole = new DescribeProduct(
                told.itemCode(),
                told.name(),
                told.category(),
                told.origin(),
                told.brand(),
                told.maker(),
                told.importer(),
                values.models(),
                values.barcodes(),
                values.claims(),
                values.channels(),
                told.size());
        return new StoredProduct(
                new ProductDetails(
                        details.id(),
                        details.company(),
                        details.companyName(),
                        details.code(),
                        details.version(),
                        whole,
                        details.addedAt(),
                        details.changedAt()),
                companyState);
    }
}
