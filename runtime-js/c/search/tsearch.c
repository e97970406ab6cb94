// Binary trees, balanced as in Andersson, Balanced search trees made simple, 1993: the level of a left child is one lower, that
// of a right child the same or one lower, and that of a right grandchild is lower.
#include <search.h>
#include <stdlib.h>

// The key comes first: programs read it through the pointer to the node.
typedef struct node {
  const void *key;
  struct node *left, *right;
  int level;
} Node;

typedef int Compare(const void *, const void *);

static int level(const Node *node) {
  return node ? node->level : 0;
}

static Node *skew(Node *node) {
  Node *left = node->left;
  if (!left || left->level != node->level) return node;
  node->left = left->right;
  left->right = node;
  return left;
}

static Node *split(Node *node) {
  Node *right = node->right;
  if (!right || level(right->right) != node->level) return node;
  node->right = right->left;
  right->left = node;
  right->level++;
  return right;
}

void *tfind(const void *key, void *const *root, Compare *compare) {
  if (!root) return NULL;
  for (Node *node = *root; node;) {
    int order = compare(key, node->key);
    if (!order) return node;
    node = order < 0 ? node->left : node->right;
  }
  return NULL;
}

static Node *insert(Node *node, const void *key, Compare *compare, Node **found) {
  if (!node) {
    node = *found = malloc(sizeof *node);
    if (node) *node = (Node){key, NULL, NULL, 1};
    return node;
  }
  int order = compare(key, node->key);
  if (!order) {
    *found = node;
    return node;
  }
  if (order < 0) node->left = insert(node->left, key, compare, found);
  else node->right = insert(node->right, key, compare, found);
  return split(skew(node));
}

void *tsearch(const void *key, void **root, Compare *compare) {
  Node *found = NULL;
  if (root) *root = insert(*root, key, compare, &found);
  return found;
}

// What is left of a tree when a node under it is gone.
static Node *rebalance(Node *node) {
  int least = (level(node->left) < level(node->right) ? level(node->left) : level(node->right)) + 1;
  if (least < node->level) {
    node->level = least;
    if (level(node->right) > least) node->right->level = least;
  }
  node = skew(node);
  if (node->right) {
    node->right = skew(node->right);
    if (node->right->right) node->right->right = skew(node->right->right);
  }
  node = split(node);
  if (node->right) node->right = split(node->right);
  return node;
}

static Node *take_first(Node *node, Node **first) {
  if (!node->left) {
    *first = node;
    return node->right;
  }
  node->left = take_first(node->left, first);
  return rebalance(node);
}

static Node *take(Node *node, const void *key, Compare *compare, Node **found, Node **parent) {
  if (!node) return NULL;
  int order = compare(key, node->key);
  if (order) {
    Node **child = order < 0 ? &node->left : &node->right;
    *child = take(*child, key, compare, found, parent);
    if (!*found) return node;
    if (!*parent) *parent = node;
    return rebalance(node);
  }
  *found = node;
  if (!node->right) return node->left;
  Node *next, *right = take_first(node->right, &next);
  next->left = node->left;
  next->right = right;
  next->level = node->level;
  return rebalance(next);
}

// Gives the parent of the node, and something that is no null pointer for the root.
void *tdelete(const void *key, void **root, Compare *compare) {
  Node *found = NULL, *parent = NULL;
  if (!root) return NULL;
  *root = take(*root, key, compare, &found, &parent);
  free(found);
  return parent ? parent : found ? (void *)root : NULL;
}

static void walk(const Node *node, void (*visit)(const void *, VISIT, int), int depth) {
  if (!node->left && !node->right) {
    visit(node, leaf, depth);
    return;
  }
  visit(node, preorder, depth);
  if (node->left) walk(node->left, visit, depth + 1);
  visit(node, postorder, depth);
  if (node->right) walk(node->right, visit, depth + 1);
  visit(node, endorder, depth);
}

void twalk(const void *root, void (*visit)(const void *, VISIT, int)) {
  if (root && visit) walk(root, visit, 0);
}

void tdestroy(void *root, void (*release)(void *)) {
  Node *node = root;
  if (!node) return;
  tdestroy(node->left, release);
  tdestroy(node->right, release);
  release((void *)node->key);
  free(node);
}
