-- AlterTable
ALTER TABLE "cases" ADD COLUMN     "route_due_on" DATE;
