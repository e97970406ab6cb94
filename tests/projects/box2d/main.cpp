// A world of Box2D: a pyramid of boxes, a ball that is shot at it, a seesaw, a chain, a motor and a wheel. Prints where
// bodies are, and a sum of the bits of all of their positions.
#include <Box2D/Box2D.h>
#include <stdio.h>
#include <string.h>

static unsigned hash = 2166136261u;

static void mix(float value)
{
    unsigned bits;
    memcpy(&bits, &value, sizeof bits);
    hash = (hash ^ bits) * 16777619u;
}

struct Listener : b2ContactListener {
    int begun = 0, ended = 0;
    float hardest = 0;
    void BeginContact(b2Contact *) override { begun++; }
    void EndContact(b2Contact *) override { ended++; }
    void PostSolve(b2Contact *, const b2ContactImpulse *impulse) override
    {
        for (int i = 0; i < impulse->count; i++)
            hardest = b2Max(hardest, impulse->normalImpulses[i]);
    }
};

struct Counter : b2QueryCallback {
    int count = 0;
    bool ReportFixture(b2Fixture *) override
    {
        count++;
        return true;
    }
};

struct Nearest : b2RayCastCallback {
    float fraction = 1;
    float32 ReportFixture(b2Fixture *, const b2Vec2 &, const b2Vec2 &, float32 found) override { return fraction = found; }
};

static b2Body *body(b2World &world, b2BodyType type, float x, float y, const b2Shape &shape, float density)
{
    b2BodyDef definition;
    definition.type = type;
    definition.position.Set(x, y);
    b2Body *made = world.CreateBody(&definition);
    b2FixtureDef fixture;
    fixture.shape = &shape;
    fixture.density = density;
    fixture.friction = 0.6f;
    fixture.restitution = 0.1f;
    made->CreateFixture(&fixture);
    return made;
}

static b2PolygonShape box(float width, float height)
{
    b2PolygonShape shape;
    shape.SetAsBox(width / 2, height / 2);
    return shape;
}

static b2CircleShape disc(float radius)
{
    b2CircleShape shape;
    shape.m_radius = radius;
    return shape;
}

int main()
{
    b2World world(b2Vec2(0, -10));
    Listener listener;
    world.SetContactListener(&listener);

    b2Vec2 hills[40];
    for (int i = 0; i < 40; i++)
        hills[i].Set(i * 2 - 40.0f, i < 28 ? 0.0f : i < 39 ? (i % 3) * 0.5f : 8.0f);
    b2ChainShape ground;
    ground.CreateChain(hills, 40);
    body(world, b2_staticBody, 0, 0, ground, 0);

    b2Body *top = nullptr;
    for (int row = 0; row < 12; row++)
        for (int column = row; column < 12; column++)
            top = body(world, b2_dynamicBody, column * 1.1f - row * 0.55f - 6, 0.55f + row * 1.05f, box(1, 1), 1);

    b2Body *ball = body(world, b2_dynamicBody, -30, 6, disc(1), 6);
    ball->SetBullet(true);
    ball->SetLinearVelocity(b2Vec2(40, 4));

    b2Body *post = body(world, b2_staticBody, 14, 1, box(0.2f, 2), 0);
    b2Body *board = body(world, b2_dynamicBody, 14, 2, box(8, 0.3f), 1);
    b2RevoluteJointDef hinge;
    hinge.Initialize(post, board, b2Vec2(14, 2));
    hinge.lowerAngle = -0.4f;
    hinge.upperAngle = 0.4f;
    hinge.enableLimit = true;
    world.CreateJoint(&hinge);
    b2Body *weight = body(world, b2_dynamicBody, 11, 8, box(1, 1), 5);

    b2Body *previous = body(world, b2_staticBody, -20, 16, box(0.4f, 0.4f), 0);
    b2Body *link = previous;
    for (int i = 0; i < 10; i++) {
        link = body(world, b2_dynamicBody, -19.5f + i, 16, box(1, 0.25f), 2);
        b2RevoluteJointDef joint;
        joint.Initialize(previous, link, b2Vec2(-20.0f + i, 16));
        world.CreateJoint(&joint);
        previous = link;
    }

    b2Body *cart = body(world, b2_dynamicBody, 20, 4, box(3, 0.6f), 2);
    for (int side = -1; side <= 1; side += 2) {
        b2Body *wheel = body(world, b2_dynamicBody, 20 + side * 1.2f, 3.3f, disc(0.5f), 1);
        b2WheelJointDef axle;
        axle.Initialize(cart, wheel, wheel->GetPosition(), b2Vec2(0, 1));
        axle.enableMotor = true;
        axle.motorSpeed = -6;
        axle.maxMotorTorque = 20;
        axle.frequencyHz = 4;
        axle.dampingRatio = 0.7f;
        world.CreateJoint(&axle);
    }

    for (int step = 1; step <= 600; step++) {
        world.Step(1.0f / 60, 8, 3);
        for (b2Body *each = world.GetBodyList(); each; each = each->GetNext()) {
            mix(each->GetPosition().x);
            mix(each->GetPosition().y);
            mix(each->GetAngle());
        }
        if (step % 60)
            continue;
        printf("step %d: %d contacts, sum %08x\n", step, world.GetContactCount(), hash);
        const struct {
            const char *name;
            b2Body *body;
        } shown[] = { { "ball", ball }, { "top", top }, { "board", board }, { "weight", weight }, { "link", link }, { "cart", cart } };
        for (const auto &one : shown)
            printf("  %-6s %.9g %.9g, angle %.9g%s\n", one.name, one.body->GetPosition().x, one.body->GetPosition().y,
                   one.body->GetAngle(), one.body->IsAwake() ? "" : ", asleep");
    }

    Counter counter;
    b2AABB half;
    half.lowerBound.Set(-50, -1);
    half.upperBound.Set(0, 50);
    world.QueryAABB(&counter, half);
    Nearest nearest;
    world.RayCast(&nearest, b2Vec2(-39, 0.5f), b2Vec2(39, 0.5f));
    b2MassData mass;
    cart->GetMassData(&mass);
    printf("%d contacts begun, %d ended, hardest %.9g\n", listener.begun, listener.ended, listener.hardest);
    printf("%d fixtures at the left, nearest at %.9g, inertia %.9g\n", counter.count, nearest.fraction, mass.I);
    try {
        b2PolygonShape point;
        point.Set(hills, 1);
    } catch (const b2AssertException &) {
        puts("a polygon of one corner is refused");
    }
    printf("tree: height %d, balance %d, quality %.9g\n", world.GetTreeHeight(), world.GetTreeBalance(), world.GetTreeQuality());
    return 0;
}
