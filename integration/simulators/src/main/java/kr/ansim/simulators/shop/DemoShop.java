package kr.ansim.simulators.shop;

import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kr.ansim.simulators.Options;
import kr.ansim.simulators.http.Call;
import kr.ansim.simulators.http.Language;
import kr.ansim.simulators.http.Page;
import kr.ansim.simulators.http.Routes;
import kr.ansim.simulators.shop.Order.Customer;
import kr.ansim.simulators.shop.Order.State;

/**
 * A small shop that lets its customers choose a locker with Ansim. Whatever becomes of that, an order can always go home:
 * a customer must never be stuck because the locker system is.
 */
public final class DemoShop {

    private static final Pattern PHONE = Pattern.compile("0\\d{1,3}-?\\d{3,4}-?\\d{4}");
    private static final Pattern NUMBER = Pattern.compile("DS[0-9]{6}-[0-9A-Z]{6}");

    private final Options options;
    private final String publicUrl;
    private final Orders orders = new Orders();
    private final Ansim ansim = new Ansim();
    private final OrderPages pages;

    /** @param port the port in use, for a public address that was given without one */
    public DemoShop(Options options, int port) {
        this.options = options;
        this.publicUrl = options.publicUrl().toString().replaceFirst(":0$", ":" + port);
        this.pages = new OrderPages(options, orders, ansim);
    }

    public void routes(Routes routes) {
        routes.on("GET", "/", this::products);
        routes.on("GET", "/checkout", this::checkout);
        routes.on("POST", "/checkout", this::place);
        routes.on("POST", "/orders/*/locker", this::chooseAgain);
        routes.on("POST", "/orders/*/home", this::sendHome);
        pages.routes(routes);
        new Telephone(options, ansim).routes(routes);
    }

    /** Returns once all is told, or nobody has listened for too long. */
    public void sendCatalogue() {
        new Catalogue(options, ansim).send();
    }

    private void products(Call call) throws IOException {
        Language language = call.language();
        String cards = Arrays.stream(Product.values())
                .map(product -> Page.of("shop/product.html", language)
                        .with("key", product.key())
                        .with("name", language.text("product." + product.key()))
                        .with("what", language.text("product." + product.key() + ".what"))
                        .with("size", product.dimensions())
                        .with("price", OrderPages.won(product.price(), language))
                        .with("checked", product == Product.COOKER ? "true" : "")
                        .render())
                .collect(Collectors.joining());
        Page.of("shop/products.html", language)
                .with("cards", cards)
                .send(call, 200, OrderPages.LAYOUT, language.text("shop.title"), "");
    }

    private void checkout(Call call) throws IOException {
        Optional<Product> product = Product.named(call.parameter("item"));
        if (product.isEmpty()) {
            call.redirect("/");
            return;
        }
        Language language = call.language();
        Customer example = new Customer(language.text("example.name"), "010-0000-1234", "서울특별시 강남구 테헤란로 152");
        form(call, 200, product.get(), orders.nextNumber(), example, "locker", Map.of(), "");
    }

    private void place(Call call) throws IOException {
        Optional<Product> product = Product.named(call.parameter("item"));
        String number = call.parameter("orderNo");
        if (product.isEmpty() || !NUMBER.matcher(number).matches()) {
            call.redirect("/");
            return;
        }
        Customer customer = new Customer(call.parameter("name"), call.parameter("phone"), call.parameter("address"));
        String delivery = call.parameter("delivery");
        Map<String, String> wrong = wrong(customer, call.language());
        if (!wrong.isEmpty()) {
            form(call, 422, product.get(), number, customer, delivery, wrong, "");
            return;
        }
        Optional<Order> earlier = orders.find(number);
        if (earlier.isPresent() && earlier.get().state() != State.CHOOSING) {
            call.redirect("/orders/" + number);
            return;
        }
        State state = delivery.equals("home") ? State.HOME : State.CHOOSING;
        Order order = Order.placed(number, Instant.now(), product.get(), customer, state);
        if (state == State.HOME) {
            orders.keep(order);
            call.redirect("/orders/" + number);
            return;
        }
        String trouble = leave(call, order);
        if (!trouble.isEmpty()) {
            form(call, 200, product.get(), number, customer, "home", Map.of(), trouble);
        }
    }

    private void chooseAgain(Call call) throws IOException {
        Optional<Order> order = orders.find(call.segment(1));
        if (order.isEmpty()) {
            call.redirect("/orders");
            return;
        }
        String trouble = leave(call, order.get().choosingAgain());
        if (!trouble.isEmpty()) {
            pages.show(call, 200, order.get(), trouble);
        }
    }

    private void sendHome(Call call) throws IOException {
        Optional<Order> order = orders.find(call.segment(1));
        order.filter(one -> one.state() != State.LOCKER)
                .ifPresent(one -> orders.keep(one.decided(State.HOME, null, one.decidedAt())));
        call.redirect("/orders/" + call.segment(1));
    }

    /** Sends the customer to Ansim, or says in the customer's words why not. */
    private String leave(Call call, Order order) throws IOException {
        Language language = call.language();
        Optional<Credentials> credentials = Credentials.read(options, Credentials.BOOKING);
        if (credentials.isEmpty()) {
            return language.text("trouble.demo");
        }
        Ansim.Reply reply = ansim.open(credentials.get(), order, publicUrl + "/return", language);
        if (reply instanceof Ansim.Session session) {
            orders.keep(order);
            call.redirect(session.url());
            return "";
        }
        if (reply instanceof Ansim.Refused refused) {
            return language.text("trouble.refused") + " " + refused.detail() + " (" + refused.status()
                    + (refused.code().isEmpty() ? "" : " " + refused.code()) + ")";
        }
        return language.text("trouble.unreachable");
    }

    private void form(
            Call call,
            int status,
            Product product,
            String number,
            Customer customer,
            String delivery,
            Map<String, String> wrong,
            String trouble)
            throws IOException {
        Language language = call.language();
        Page page = Page.of("shop/checkout.html", language)
                .with("item", product.key())
                .with("product", language.text("product." + product.key()))
                .with("size", product.dimensions())
                .with("price", OrderPages.won(product.price(), language))
                .with("number", number)
                .with("name", customer.name())
                .with("phone", customer.phone())
                .with("address", customer.address())
                .with("home", delivery.equals("home") ? "true" : "")
                .with("locker", delivery.equals("home") ? "" : "true")
                .with("trouble", trouble);
        wrong.forEach((field, message) -> page.with(field + "Wrong", message));
        page.send(call, status, OrderPages.LAYOUT, language.text("checkout.title"), portalOrigin());
    }

    private static Map<String, String> wrong(Customer customer, Language language) {
        Map<String, String> wrong = new TreeMap<>();
        if (customer.name().isEmpty()) {
            wrong.put("name", language.text("wrong.name"));
        }
        if (!PHONE.matcher(customer.phone()).matches()) {
            wrong.put("phone", language.text("wrong.phone"));
        }
        if (customer.address().isEmpty()) {
            wrong.put("address", language.text("wrong.address"));
        }
        return wrong;
    }

    /** A form may lead there by redirect only if the page's policy names it. */
    private String portalOrigin() {
        return OrderPages.origin(
                Credentials.read(options, Credentials.BOOKING).map(Credentials::portal), options.portal());
    }
}
